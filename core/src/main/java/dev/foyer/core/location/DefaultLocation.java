package dev.foyer.core.location;

import java.util.Optional;

/**
 * An organization's default location, and how its event types came to follow it.
 *
 * @param place where event types that follow it take place; empty while there is no default
 * @param atFirst what new event types start with
 * @param following how many event types follow it
 * @param notFollowing how many don't
 * @param rollout the latest rollout
 * @param undoable how many event types its undoing would give their earlier location back
 */
public record DefaultLocation(
    Optional<Location.Place> place,
    Location atFirst,
    long following,
    long notFollowing,
    Optional<Rollout> rollout,
    long undoable) {}
