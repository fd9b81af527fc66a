package org.plumbline.view;

import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.plumbline.control.HighlightedText;
import org.plumbline.viewmodel.LinkOffer;
import org.plumbline.viewmodel.Linking;
import org.plumbline.viewmodel.LinkingViewModel;

/** Offers the relations that two annotations allow. */
final class LinkMenu {

  private final Texts texts;
  private final LinkingViewModel linking;
  private final ContextMenu menu = new ContextMenu();

  LinkMenu(Texts texts, LinkingViewModel linking) {
    this.texts = texts;
    this.linking = linking;
    menu.setOnHidden(_ -> linking.cancel());
  }

  /** Shows the offers in the middle of the text's upper half. */
  void show(HighlightedText text, Linking state) {
    menu.getItems().setAll(state.offers().stream().map(offer -> item(offer, state)).toList());
    Bounds place = text.localToScreen(text.getBoundsInLocal());
    menu.show(text, place.getCenterX(), place.getMinY() + place.getHeight() / 3);
  }

  private MenuItem item(LinkOffer offer, Linking state) {
    String key = offer.from().equals(state.from()) ? "relation" : "relation-inverse";
    MenuItem item = new MenuItem(texts.of(key, offer.type()));
    item.setId("offer-" + offer.type().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    item.setOnAction(_ -> linking.choose(offer));
    return item;
  }

  void hide() {
    menu.hide();
  }
}
