package dev.foyer.shell;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the support engineers' shell. */
@SpringBootApplication
class ShellApplication {

  static void main(String[] arguments) {
    SpringApplication.run(ShellApplication.class, arguments);
  }
}
