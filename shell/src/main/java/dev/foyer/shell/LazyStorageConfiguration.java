package dev.foyer.shell;

import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;

/**
 * Lets the database wait until a command needs it: help and mistyped commands don't. Spring Data
 * excepts its repositories from the lazy start, and they reach for the database at once. Of the
 * repositories a command makes those that it uses, since making one takes longer than using it.
 */
@Configuration(proxyBeanMethods = false)
class LazyStorageConfiguration {
  private static final String REPOSITORY = "RepositoryFactoryBean";

  @Bean
  static BeanFactoryPostProcessor repositoriesWait() {
    return beans -> {
      Arrays.stream(beans.getBeanDefinitionNames())
          .map(beans::getBeanDefinition)
          .filter(bean -> String.valueOf(bean.getBeanClassName()).endsWith(REPOSITORY))
          .forEach(bean -> bean.setLazyInit(true));
      if (beans instanceof DefaultListableBeanFactory factory) {
        factory.setAutowireCandidateResolver(new WaitingRepositories());
      }
    };
  }

  /** Hands out what stands for a repository until it is used. */
  private static final class WaitingRepositories
      extends ContextAnnotationAutowireCandidateResolver {
    private static final String SPRING_DATA = "org.springframework.data.";

    @Override
    protected boolean isLazy(DependencyDescriptor descriptor) {
      return super.isLazy(descriptor) || isRepository(descriptor.getDependencyType());
    }

    private static boolean isRepository(Class<?> type) {
      return type.isInterface()
          && Stream.concat(Stream.of(type), Arrays.stream(type.getInterfaces()))
              .anyMatch(one -> one.getName().startsWith(SPRING_DATA));
    }
  }
}
