package be.eenstem.reminder;

import be.eenstem.kernel.LocalizedText;

/** What a message in the inbox says. */
record Content(LocalizedText subject, LocalizedText text) {}
