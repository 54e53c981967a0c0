/** The rules, by feature. Depends on nothing but the JDK and the null annotations. */
@NullMarked
package dev.foyer.core;

import org.jspecify.annotations.NullMarked;
