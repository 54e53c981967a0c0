package dev.foyer.core.meeting;

/** A telephone number into the meeting. */
public record DialIn(String country, String city, String number) {}
