package dev.foyer.web.nodes;

import dev.foyer.core.grant.port.Grants;
import dev.foyer.core.grant.port.ZoomAuthorization;
import dev.foyer.core.meeting.port.ZoomMeetings;
import dev.foyer.core.platform.port.Pause;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;

/**
 * Puts the points around the ports that a refresh or a meeting goes through, whatever else they can
 * do.
 */
final class StopsAround implements BeanPostProcessor {

  private static final Duration LONG = Duration.ofSeconds(1);

  private final Stops stops;
  private final ThreadLocal<Boolean> rotating = ThreadLocal.withInitial(() -> false);

  StopsAround(Stops stops) {
    this.stops = stops;
  }

  /** A call of a port that goes on to the port itself. */
  @FunctionalInterface
  private interface Call {
    Object proceed() throws Throwable;
  }

  /** What happens around a call. */
  @FunctionalInterface
  private interface Around {
    Object handle(Method method, Object[] arguments, Call call) throws Throwable;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return switch (bean) {
      case ZoomAuthorization zoom -> wrap(ZoomAuthorization.class, zoom, this::aroundTheCall);
      case ZoomMeetings meetings -> wrap(ZoomMeetings.class, meetings, this::aroundAMeeting);
      case Grants grants -> wrap(Grants.class, grants, this::noteRotation);
      case PlatformTransactionManager manager ->
          wrap(PlatformTransactionManager.class, manager, this::aroundTheCommit);
      case Pause pause -> wrap(Pause.class, pause, this::beforeALongPause);
      default -> bean;
    };
  }

  private Object aroundTheCall(Method method, Object[] arguments, Call call) throws Throwable {
    return switch (method.getName()) {
      case "refresh" -> between(Point.BEFORE_THE_CALL, call, Point.AFTER_THE_ANSWER);
      case "revoke" -> between(Point.BEFORE_THE_REVOKE, call, Point.AFTER_THE_REVOKE);
      default -> call.proceed();
    };
  }

  private Object aroundAMeeting(Method method, Object[] arguments, Call call) throws Throwable {
    return switch (method.getName()) {
      case "create" -> between(Point.BEFORE_A_MEETING_IS_MADE, call, Point.AFTER_A_MEETING_IS_MADE);
      case "update" -> before(call, Point.AFTER_A_MEETING_IS_CHANGED);
      case "delete" -> before(call, Point.AFTER_A_MEETING_IS_DELETED);
      default -> call.proceed();
    };
  }

  private Object before(Call call, Point after) throws Throwable {
    Object answer = call.proceed();
    stops.pass(after);
    return answer;
  }

  private Object between(Point before, Call call, Point after) throws Throwable {
    stops.pass(before);
    return before(call, after);
  }

  private Object noteRotation(Method method, Object[] arguments, Call call) throws Throwable {
    rotating.set(method.getName().equals("rotate"));
    return call.proceed();
  }

  /** A rotation may have a transaction of its own or be part of a larger one. */
  private Object aroundTheCommit(Method method, Object[] arguments, Call call) throws Throwable {
    boolean ofARotation =
        method.getName().equals("commit")
            && rotating.get()
            && ((TransactionStatus) arguments[0]).isNewTransaction();
    if (!ofARotation) {
      return call.proceed();
    }
    stops.pass(Point.BEFORE_THE_COMMIT);
    call.proceed();
    rotating.remove();
    stops.pass(Point.AFTER_THE_COMMIT);
    return null;
  }

  private Object beforeALongPause(Method method, Object[] arguments, Call call) throws Throwable {
    if (((Duration) arguments[0]).compareTo(LONG) >= 0) {
      stops.pass(Point.BEFORE_THE_SECOND_LOOK);
    }
    return call.proceed();
  }

  private static <T> T wrap(Class<T> port, T part, Around around) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (_, method, arguments) ->
                around.handle(method, arguments, () -> invoke(part, method, arguments))));
  }

  private static Object invoke(Object part, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(part, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }
}
