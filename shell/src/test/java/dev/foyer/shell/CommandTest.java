package dev.foyer.shell;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.shell.test.autoconfigure.ShellTest;

/** Tries commands through Spring Shell, on a Foyer in memory, as the support engineer sam. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    properties = {
      "spring.shell.interactive.enabled=false",
      "foyer.home=target/shell-tests",
      "foyer.public-url=https://foyer.example/",
      "user.name=sam"
    })
@ShellTest
@Import(FoyerInMemory.class)
public @interface CommandTest {}
