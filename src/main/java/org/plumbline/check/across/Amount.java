package org.plumbline.check.across;

import java.util.Optional;
import org.plumbline.check.value.Interval;
import org.plumbline.model.Flag;

/**
 * A figure, with what it is a figure of.
 *
 * @param key the sort of quantity: what is counted, the currency, the dimension
 * @param account the event that it belongs to, without those counted
 * @param context of its sentence, without the figure
 * @param setting where and when
 * @param isTally whether it counts what may only become more, as the dead of an accident
 * @param value the figure as it is written, with what it counts
 */
record Amount(
    Flag.Evidence evidence,
    String key,
    Optional<Account> account,
    Context context,
    Setting setting,
    Interval number,
    boolean isTally,
    String value)
    implements Mention {

  /** Likeness of two sentences that tell the same of a party that both name, and of any. */
  private static final double AKIN = 0.35;

  private static final double ALIKE = 0.55;

  @Override
  public boolean isOfOneWith(Mention other) {
    return other instanceof Amount amount
        && setting.isCompatibleWith(amount.setting)
        && (isTally || isOfOneEvent(amount));
  }

  /** Whether the same is told of the same, and in much the same words. */
  private boolean isOfOneEvent(Amount other) {
    return account.isPresent()
        && other.account.isPresent()
        && account.get().isCompatibleWith(other.account.get())
        && context.likeness(other.context)
            >= (account.get().shared(other.account.get()) > 0 ? AKIN : ALIKE);
  }

  @Override
  public boolean agreesWith(Mention other) {
    return !(other instanceof Amount amount) || !number.isDisjointFrom(amount.number);
  }

  @Override
  public boolean isOfOneValueWith(Mention other) {
    return other instanceof Amount amount && number.equals(amount.number);
  }

  @Override
  public boolean mayBecome(Mention later) {
    return !isTally || (later instanceof Amount amount && !amount.number.isBelow(number));
  }

  @Override
  public boolean isSingular() {
    return isTally;
  }

  @Override
  public boolean isDisputedBy(Mention other) {
    return false;
  }
}
