package org.plumbline.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and moments in words that no reader takes for others. */
final class Moments {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);

  private Moments() {}

  static String of(LocalDate day) {
    return DAY.format(day);
  }

  static String dayOf(Instant moment) {
    return DAY.format(moment.atOffset(ZoneOffset.UTC));
  }

  static String of(Instant moment) {
    return MINUTE.format(moment.atOffset(ZoneOffset.UTC));
  }
}
