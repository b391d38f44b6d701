package be.eenstem.review.pack;

import java.time.LocalDate;
import java.util.List;

/** Decisions of a college that never met. */
final class PackDecisions {

    private static final List<String> PRESENT =
            List.of("Departement Werk en Sociale Economie", "VDAB", "VLAIO", "Agentschap Zorg en Gezondheid");

    private static final LocalDate DECIDED = LocalDate.of(2026, 12, 11);

    private PackDecisions() {}

    static List<PackDecision> some() {
        return List.of(
                new PackDecision(
                        "Het hele plan",
                        null,
                        null,
                        null,
                        "Goedkeuren.",
                        "approved",
                        null,
                        DECIDED,
                        false,
                        List.of(),
                        PRESENT),
                new PackDecision(
                        "Focus",
                        "Veerkracht en burn-outpreventie, Haalbare werkdruk, Inclusieve werkvloer",
                        null,
                        null,
                        "Goedkeuren; inclusie pas vanaf het najaar, na de evaluatie van de sectorconvenants.",
                        "approvedWithConditions",
                        "Het college volgt het advies.",
                        DECIDED,
                        true,
                        List.of(
                                new PackDecision.Condition(
                                        "De evaluatie van de sectorconvenants wordt bezorgd aan de leden van het college.",
                                        "Departement Werk en Sociale Economie",
                                        LocalDate.of(2027, 3, 1),
                                        true),
                                new PackDecision.Condition(
                                        "Inclusie krijgt een eigen overkoepelende campagne.",
                                        "VDAB",
                                        LocalDate.of(2027, 9, 1),
                                        false)),
                        PRESENT),
                new PackDecision(
                        "Open waarschuwing: dubbel werk",
                        "Frisse start: een haalbare werkdruk in kleine zaken – Lekker druk, toch op adem: werkdruk in de horeca",
                        LocalDate.of(2027, 2, 4),
                        LocalDate.of(2027, 2, 5),
                        "Laat beide campagnes onder één overkoepelende campagne lopen.",
                        "returned",
                        "De trekkers bereikten nog geen akkoord; ze leggen tegen de volgende vergadering één voorstel voor.",
                        DECIDED,
                        false,
                        List.of(),
                        PRESENT),
                new PackDecision(
                        "Bezwaar van een organisatie",
                        "Veerkracht in de zorg: praat erover",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        false,
                        List.of(),
                        List.of()));
    }
}
