package be.eenstem.conflict;

import be.eenstem.aspect.AspectService;
import be.eenstem.kernel.LocalizedText;
import be.eenstem.platform.text.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in plain words what a conflict is about, in the reader's language. */
@ApplicationScoped
class Explanations {

    private final AspectService aspects;

    Explanations(AspectService aspects) {
        this.aspects = aspects;
    }

    /** @param participants those the reader may see first */
    String of(Finding finding, List<Participant> participants, Locale locale) {
        Participant first = participants.get(0);
        Participant second = participants.get(participants.size() - 1);
        String names = names(finding.aspects(), locale);
        if (!second.visible()) {
            String months = String.join(", ", ConflictPresenter.months(finding.touches()));
            return Messages.say(locale, "conflict." + finding.type() + ".reserved", first.title(), names, months);
        }
        return Messages.say(
                locale,
                "conflict." + finding.type() + ".explanation",
                first.title(),
                first.lead(),
                second.title(),
                second.lead(),
                names,
                finding.touches().start(),
                finding.touches().end());
    }

    private String names(List<String> codes, Locale locale) {
        Map<String, LocalizedText> names = aspects.names();
        return codes.stream()
                .map(code -> names.containsKey(code) ? names.get(code).in(locale) : code)
                .collect(Collectors.joining(", "));
    }
}
