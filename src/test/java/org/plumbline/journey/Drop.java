package org.plumbline.journey;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/**
 * Files that are dropped on a node. The headless platform knows no dragging between programs, so
 * the events are made here, around a clipboard that holds nothing but the files.
 */
record Drop(Node target, List<Path> files) {

  void perform() {
    Dragboard board = DragboardHelper.createDragboard(clipboard());
    Event.fireEvent(target, event(DragEvent.DRAG_OVER, board));
    Event.fireEvent(target, event(DragEvent.DRAG_DROPPED, board));
  }

  private TKClipboard clipboard() {
    return (TKClipboard)
        Proxy.newProxyInstance(
            Drop.class.getClassLoader(),
            new Class<?>[] {TKClipboard.class},
            (_, method, arguments) ->
                switch (method.getName()) {
                  case "getTransferModes" -> Set.of(TransferMode.COPY);
                  case "hasContent" -> DataFormat.FILES.equals(arguments[0]);
                  case "getContent" -> files.stream().map(Path::toFile).toList();
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  private static DragEvent event(EventType<DragEvent> type, Dragboard board) {
    return new DragEvent(type, board, 1, 1, 1, 1, TransferMode.COPY, null, null, null);
  }
}
