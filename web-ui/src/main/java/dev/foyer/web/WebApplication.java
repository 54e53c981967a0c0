package dev.foyer.web;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the web application. */
@SpringBootApplication
class WebApplication {

  static void main(String[] arguments) {
    SpringApplication.run(WebApplication.class, arguments);
  }
}
