package dev.foyer.shell;

import java.util.Arrays;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Lets the database wait until a command needs it: help and mistyped commands don't. Spring Data
 * excepts its repositories from the lazy start, and they reach for the database at once.
 */
@Configuration(proxyBeanMethods = false)
class LazyStorageConfiguration {
  private static final String REPOSITORY = "RepositoryFactoryBean";

  @Bean
  static BeanFactoryPostProcessor repositoriesWait() {
    return beans ->
        Arrays.stream(beans.getBeanDefinitionNames())
            .map(beans::getBeanDefinition)
            .filter(bean -> String.valueOf(bean.getBeanClassName()).endsWith(REPOSITORY))
            .forEach(bean -> bean.setLazyInit(true));
  }
}
