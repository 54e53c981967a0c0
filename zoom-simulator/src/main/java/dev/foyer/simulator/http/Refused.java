package dev.foyer.simulator.http;

/** A call that ends here with the given answer. */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Answer answer;

  public Refused(Answer answer) {
    super("Refused with status " + answer.status(), null, false, false);
    this.answer = answer;
  }

  Answer answer() {
    return answer;
  }
}
