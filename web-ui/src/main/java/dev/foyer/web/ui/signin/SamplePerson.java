package dev.foyer.web.ui.signin;

import dev.foyer.core.organization.Role;
import java.util.List;

/** A person of the sample organization, whom anybody may sign in as. */
record SamplePerson(String name, String email, Role role) {

  /** The same for all of them; no secret. */
  static final String PASSWORD = "foyer-sample";

  static final List<SamplePerson> ALL =
      List.of(
          new SamplePerson("Ada Adams", "ada@acme.example", Role.OWNER),
          new SamplePerson("Bruno Borges", "bruno@acme.example", Role.ADMIN),
          new SamplePerson("Carla Costa", "carla@acme.example", Role.MEMBER),
          new SamplePerson("Dan Davis", "dan@acme.example", Role.MEMBER),
          new SamplePerson("Grace Green", "grace@acme.example", Role.MEMBER));
}
