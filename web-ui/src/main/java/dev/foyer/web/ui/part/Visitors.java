package dev.foyer.web.ui.part;

import dev.foyer.core.organization.Member;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Tells pages who is in front of them. */
public final class Visitors {

  private final Supplier<Optional<Member>> signedIn;
  private final InstantSource clock;
  private final Supplier<UUID> references;

  public Visitors(
      Supplier<Optional<Member>> signedIn, InstantSource clock, Supplier<UUID> references) {
    this.signedIn = signedIn;
    this.clock = clock;
    this.references = references;
  }

  /** Whoever is signed in, if anybody is and still is a member. */
  public Optional<Visitor> find() {
    return signedIn.get().map(member -> new Visitor(member, clock));
  }

  /** Whoever is signed in: for pages that nobody else reaches. */
  public Visitor current() {
    return find().orElseThrow(NoLongerAMember::new);
  }

  /** A name for something that broke, shown to the person and written to the log. */
  public String newReference() {
    String text = references.get().toString();
    return text.substring(text.length() - 12);
  }

  /** Signed in as somebody who was removed meanwhile. */
  public static final class NoLongerAMember extends RuntimeException {
    NoLongerAMember() {
      super("Whoever is signed in is not a member any more.");
    }
  }
}
