package be.eenstem.reminder;

/** What a reminder says in one language. */
record Said(String subject, String text) {}
