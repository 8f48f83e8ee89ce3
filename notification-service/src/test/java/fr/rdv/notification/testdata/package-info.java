/** Fixtures. */
package fr.rdv.notification.testdata;
