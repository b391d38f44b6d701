/** What campaigns are about: the long list of aspects, and the short list that has the focus in a period. */
package be.eenstem.aspect;
