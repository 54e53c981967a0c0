package dev.foyer.web.inmemory;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * The web application on a port of its own. All classes that say so share one; each test makes a
 * {@link Company} that nobody else knows.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "foyer.home=target/homes/in-memory",
      "foyer.database.url=in memory",
      "foyer.simulator.enabled=false",
      "spring.autoconfigure.exclude="
          + "dev.foyer.persistence.DatabaseAutoConfiguration,"
          + "dev.foyer.persistence.booking.BookingAutoConfiguration,"
          + "dev.foyer.persistence.connection.ConnectionAutoConfiguration,"
          + "dev.foyer.persistence.embedded.EmbeddedDatabaseAutoConfiguration,"
          + "dev.foyer.persistence.grant.GrantAutoConfiguration,"
          + "dev.foyer.persistence.hearing.HearingAutoConfiguration,"
          + "dev.foyer.persistence.job.JobAutoConfiguration,"
          + "dev.foyer.persistence.journal.JournalAutoConfiguration,"
          + "dev.foyer.persistence.location.LocationAutoConfiguration,"
          + "dev.foyer.persistence.meeting.MeetingAutoConfiguration,"
          + "dev.foyer.persistence.member.MemberAutoConfiguration,"
          + "dev.foyer.persistence.message.MessageAutoConfiguration,"
          + "dev.foyer.persistence.onboarding.OnboardingAutoConfiguration,"
          + "dev.foyer.persistence.organization.OrganizationAutoConfiguration,"
          + "dev.foyer.persistence.platform.PlatformAutoConfiguration,"
          + "dev.foyer.persistence.secret.SecretAutoConfiguration,"
          + "dev.foyer.persistence.PortsAutoConfiguration,"
          + "dev.foyer.mail.MailAutoConfiguration,"
          + "dev.foyer.zoom.ZoomAutoConfiguration,"
          + "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration,"
          + "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration,"
          + "com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration"
    })
@Import(InMemoryWorld.class)
public @interface InMemoryWeb {}
