/** What the services' tests share: real PostgreSQL and Kafka, tokens, architecture rules, contract checks. */
@NullMarked
package fr.rdv.testing;

import org.jspecify.annotations.NullMarked;
