package dev.foyer.shell.render;

import java.util.function.Function;

/** A column of a table: its title and what it shows of a line. */
public record Column<T>(String title, Function<? super T, String> text) {}
