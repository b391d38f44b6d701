/** Mail that goes out. */
package be.eenstem.platform.mail;
