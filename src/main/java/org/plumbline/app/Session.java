package org.plumbline.app;

import java.security.SecureRandom;
import java.time.InstantSource;
import org.plumbline.app.ProjectOpening.Opened;
import org.plumbline.edit.SavedState;
import org.plumbline.model.AnalystId;
import org.plumbline.store.StoreFailure;
import org.plumbline.view.Appearance;
import org.plumbline.view.FileChoices;
import org.plumbline.view.ProjectChoices;
import org.plumbline.view.WorkbenchView;
import org.plumbline.viewmodel.WorkbenchViewModel;
import org.plumbline.workspace.Checking;
import org.plumbline.workspace.Ids;
import org.plumbline.workspace.Recognisers;
import org.plumbline.workspace.Suggesting;
import org.plumbline.workspace.Workspace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One project, open in the window: its parts, wired. */
final class Session implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Session.class);

  private final WindowThreads threads = new WindowThreads();
  private final Workspace workspace;
  private final Suggesting suggesting;
  private final WorkbenchViewModel viewModel;
  private final WorkbenchView view;

  Session(
      Opened opened,
      AnalystId analyst,
      Appearance appearance,
      FileChoices files,
      ProjectChoices projects,
      Recognisers recognisers) {
    workspace =
        new Workspace(
            opened.store(),
            analyst,
            InstantSource.system(),
            new Ids(new SecureRandom()),
            threads.threads());
    suggesting = new Suggesting(workspace, recognisers, threads.threads());
    viewModel =
        new WorkbenchViewModel(
            workspace,
            opened.name(),
            threads.threads(),
            suggesting,
            new Checking(workspace, suggesting, threads.threads()));
    view = new WorkbenchView(viewModel, appearance, files, projects);
    workspace.articles().stream()
        .findFirst()
        .ifPresent(first -> viewModel.open(first.details().id()));
  }

  WorkbenchView view() {
    return view;
  }

  WorkbenchViewModel viewModel() {
    return viewModel;
  }

  /**
   * Takes what is still being typed, tries again what the disk refused before, and waits until all
   * is there, or the disk refuses it.
   */
  SavedState finish() {
    viewModel.commit();
    workspace.retrySaving();
    threads.awaitDisk();
    return workspace.savedState();
  }

  /** Whether articles are on their way in or out. */
  boolean isBusy() {
    return viewModel.tasks().isBusy();
  }

  /** Stops what is under way at the next good place, and gives the project free. */
  @Override
  public void close() {
    viewModel.tasks().cancelAll();
    suggesting.stop();
    try {
      threads.close();
      workspace.close();
    } catch (StoreFailure failure) {
      LOG.error("project not closed properly", failure);
    }
  }
}
