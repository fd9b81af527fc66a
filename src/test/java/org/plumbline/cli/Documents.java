package org.plumbline.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Random;
import org.plumbline.model.AnalystId;
import org.plumbline.store.ProjectFile;
import org.plumbline.workspace.Ids;
import org.plumbline.workspace.Threads;
import org.plumbline.workspace.Workspace;

/** What several tests of commands start from. */
final class Documents {

  private Documents() {}

  /** The workbench's side of a project: open, as behind a window that was opened a minute later. */
  static Workspace openForWriting(Path project) throws Exception {
    return new Workspace(
        new ProjectFile(project).open(),
        new AnalystId("analyst-1"),
        InstantSource.fixed(CommandLineRun.NOW.plusSeconds(60)),
        new Ids(new Random(2)),
        Threads.SAME);
  }

  /** A document about the text "Bob met Ann." that tags its first three characters. */
  static String withQuote(String quote) {
    return """
    {
      "format": "plumbline",
      "version": 1,
      "offsetUnit": "codePoint",
      "generator": { "name": "Plumbline", "version": "0.1.0" },
      "exportedAt": "2026-11-23T03:00:00Z",
      "article": {
        "id": "bob", "title": "Bob", "publisher": null, "byline": null, "publishedOn": null,
        "url": null, "language": null,
        "sha256": "%s",
        "text": "Bob met Ann."
      },
      "annotations": [
        {
          "id": "a1", "type": "source", "origin": "analyst", "status": "accepted",
          "spans": [ { "start": 0, "end": 3, "quote": "%s" } ],
          "createdBy": "analyst-1", "createdAt": "2026-11-23T02:58:11Z",
          "modifiedAt": "2026-11-23T02:58:11Z", "note": "", "tags": [],
          "source": { "name": "Bob", "kind": "person" }
        }
      ],
      "relations": [],
      "flags": []
    }
    """
        .formatted("5a31b0cedc6db55ad444357b7c3d07440e17704d2334973ff9acd97b6fc6d7c9", quote);
  }
}
