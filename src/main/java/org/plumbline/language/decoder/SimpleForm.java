package org.plumbline.language.decoder;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A word without what makes no difference to its grammar, as NLP4J's {@code toSimplifiedForm}: all
 * numbers are 0, all web addresses one, all quotes, hyphens and currencies one of each.
 */
final class SimpleForm {

  /** Stands for any web address or file name. */
  static final String HYPERLINK = "#hlink#";

  /** Longer ones are no address that anyone would write, and would take long to match. */
  private static final int LONGEST_ADDRESS = 300;

  /** NLP4J's {@code MetaUtils.HYPERLINK}. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(\\p{Alpha}{3,9}://)?([\\p{Alnum}_]+(:\\S*)?@)?"
              + "((\\d{3}(\\.\\d{1,3}){3})|(\\w+(-\\w+)*(\\.\\w+(-\\w+)*)*\\.\\p{Alpha}{2,}))"
              + "(:\\d{2,5})?(/\\S*)?");

  private static final Set<String> FILE_EXTENSIONS =
      Set.of(
          """
          3gp 7z ace ai aif aiff amr asf asp aspx asx avi bat bin bmp bup cab cbr cda cdl cdr chm \
          dat divx dll dmg doc dss dvf dwg eml eps exe fla flv gif gz hqx htm html shtml ifo indd \
          iso jar jsp jpg jpeg lnk log m4a m4b m4p m4v mcd mdb mid mov mp2 mp3 mp4 mpg mpeg msi \
          mswmm ogg pdf php png pps ppt ps psd pst ptb pub qbb qbw qxd ram rar rm rmvb rtf sea ses \
          sit sitx sql ss swf tgz tif torrent ttf txt vcd vob wav wma wmv wpd wps xls xml xtm zip\
          """
              .split(" "));

  private SimpleForm() {}

  static String of(String form) {
    if (isAddress(form)) {
      return HYPERLINK;
    }
    char[] letters = form.toCharArray();
    boolean isPlain = true;
    for (int i = 0; i < letters.length; i++) {
      letters[i] = Letters.general(letters[i]);
      isPlain &= letters[i] > '9' && !Letters.isPunctuation(letters[i]);
    }
    return isPlain ? form : collapsePunctuation(collapseDigits(letters));
  }

  static boolean isAddress(String form) {
    int point = form.lastIndexOf('.');
    if (point >= 0 && FILE_EXTENSIONS.contains(form.substring(point + 1))) {
      return true;
    }
    if (form.contains("://") && startsWithProtocol(form)) {
      return true;
    }
    return point > 0 && form.length() <= LONGEST_ADDRESS && ADDRESS.matcher(form).find();
  }

  private static boolean startsWithProtocol(String form) {
    String lower = Letters.lower(form);
    return lower.startsWith("http://")
        || lower.startsWith("https://")
        || lower.startsWith("ftp://")
        || lower.startsWith("sftp://");
  }

  /** "$1,234.5%" becomes "0", "2012-13" becomes "0", "1st" becomes "0st". */
  private static StringBuilder collapseDigits(char[] letters) {
    StringBuilder collapsed = new StringBuilder(letters.length);
    char before = 0;
    for (int i = 0; i < letters.length; i++) {
      i = pastCurrency(letters, i);
      char c = letters[i];
      if (c == '%' && Letters.isDigit(before)) {
        continue;
      }
      if (c != '%' && mayJoinDigits(c) && i + 1 < letters.length) {
        int next = pastCurrency(letters, i + 1);
        if (Letters.isDigit(letters[next]) && (i == 0 || Letters.isDigit(before))) {
          boolean begins = i == 0;
          i = next;
          c = letters[i];
          if (!begins) {
            continue;
          }
        }
      }
      if (!Letters.isDigit(c)) {
        collapsed.append(c);
      } else if (!Letters.isDigit(before)) {
        collapsed.append('0');
      }
      before = c;
    }
    return collapsed;
  }

  private static boolean mayJoinDigits(char c) {
    return Letters.isSign(c) || c == ',' || c == ':' || c == '/' || c == '=';
  }

  /** The place of a number that a currency or a number sign stands before, else the same place. */
  private static int pastCurrency(char[] letters, int place) {
    boolean isSign = letters[place] == '$' || letters[place] == '#';
    return isSign && place + 1 < letters.length && Letters.isDigit(letters[place + 1])
        ? place + 1
        : place;
  }

  /** Of the same mark in a row, no more than two stay. */
  private static String collapsePunctuation(StringBuilder form) {
    StringBuilder collapsed = new StringBuilder(form.length());
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      boolean isThird = i > 1 && c == form.charAt(i - 1) && c == form.charAt(i - 2);
      if (!isThird || !Letters.isPunctuation(c)) {
        collapsed.append(c);
      }
    }
    return collapsed.toString();
  }
}
