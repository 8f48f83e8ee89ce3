/** What the suite meets outside, played on one machine. Each feature behaves like the original, bad habits included. */
@NullMarked
package fr.rdv.fakes;

import org.jspecify.annotations.NullMarked;
