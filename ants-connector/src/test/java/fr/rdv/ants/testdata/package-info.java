/** Fixtures. */
package fr.rdv.ants.testdata;
