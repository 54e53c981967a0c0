package dev.foyer.emptyshell;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** As the generator of Spring projects makes it. */
@SpringBootApplication
class EmptyShell {

  static void main(String[] arguments) {
    SpringApplication.run(EmptyShell.class, arguments);
  }
}
