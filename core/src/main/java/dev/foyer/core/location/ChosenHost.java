package dev.foyer.core.location;

import dev.foyer.core.member.Readiness;
import dev.foyer.core.organization.MemberId;
import java.util.List;

/**
 * Who is to organize a booking, and why.
 *
 * @param others the other hosts, who may start the meeting too where Zoom lets them
 * @param rule by which the organizer was chosen
 * @param passedOver hosts whose turn it would have been, if they had a working Zoom
 */
public record ChosenHost(
    MemberId organizer, List<MemberId> others, HostRule rule, List<PassedOver> passedOver) {

  /** A host without a working Zoom, and why there is none. */
  public record PassedOver(MemberId host, Readiness why) {}

  public ChosenHost {
    others = List.copyOf(others);
    passedOver = List.copyOf(passedOver);
  }
}
