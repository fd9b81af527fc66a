package org.plumbline.report;

/**
 * What the places of an article are called in a report of several.
 *
 * @param number of the article in the report, from 1
 */
record Anchors(int number) {

  String article() {
    return "a" + number;
  }

  String section(String name) {
    return article() + "-" + name;
  }

  /**
   * @param paragraph its number, from 1
   */
  String paragraph(int paragraph) {
    return article() + "-p" + paragraph;
  }

  /**
   * @param flag its number in the article, from 1
   */
  String flag(int flag) {
    return article() + "-f" + flag;
  }
}
