package dev.foyer.core.connection.usecase;

/** Breaks USE_CASES_ARE_FINAL_WITH_ONE_PUBLIC_METHOD and SEALED_TYPES_END_IN_RECORDS. */
class OffendingUseCase {
  sealed interface Outcome permits NoRecord {}

  static final class NoRecord implements Outcome {}

  public void one() {}

  public void other() {}
}
