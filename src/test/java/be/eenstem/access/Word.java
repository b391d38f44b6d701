package be.eenstem.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The words of docs/roles.md: what an operation answers on each of the {@link Things}. */
enum Word {
    YES("yes") {
        @Override
        Reply to(String thing, boolean isCampaign, boolean ours) {
            return Reply.DONE;
        }
    },
    NO("-") {
        @Override
        Reply to(String thing, boolean isCampaign, boolean ours) {
            return Reply.REFUSED;
        }
    },
    COUNTING("no drafts") {
        @Override
        Reply to(String thing, boolean isCampaign, boolean ours) {
            return thing.equals("otherDraft") ? Reply.ABSENT : Reply.DONE;
        }
    },
    SEEN("seen") {
        @Override
        Reply to(String thing, boolean isCampaign, boolean ours) {
            boolean seen = OPEN.contains(thing) || ours && OURS_ALONE.contains(thing);
            return seen ? Reply.DONE : Reply.ABSENT;
        }
    },
    OWN("own") {
        @Override
        Reply to(String thing, boolean isCampaign, boolean ours) {
            if (SEEN.to(thing, isCampaign, ours) == Reply.ABSENT) {
                return Reply.ABSENT;
            }
            boolean notOurs = thing.equals("other") || isCampaign && thing.equals("carriedSecret");
            return notOurs ? Reply.REFUSED : Reply.DONE;
        }
    };

    private static final Set<String> OPEN = Set.of("own", "other");
    private static final Set<String> OURS_ALONE = Set.of("ownSecret", "carriedSecret", "reserved");

    /** How an answer takes a request. */
    enum Reply {
        DONE,
        REFUSED,
        ABSENT;

        static Reply of(int status) {
            return switch (status) {
                case 401, 403 -> REFUSED;
                case 404 -> ABSENT;
                default -> DONE;
            };
        }
    }

    private final String written;

    Word(String written) {
        this.written = written;
    }

    /** @param ours whether the caller speaks for the organization whose things the own ones are */
    abstract Reply to(String thing, boolean isCampaign, boolean ours);

    /** The word for what was answered; or, where there is none, what was answered. */
    static String of(Map<String, Reply> answered, boolean isCampaign, boolean ours) {
        return Stream.of(values())
                .filter(word -> word.all(answered.keySet(), isCampaign, ours).equals(answered))
                .findFirst()
                .map(word -> word.written)
                .orElse(answered.toString());
    }

    private Map<String, Reply> all(Set<String> things, boolean isCampaign, boolean ours) {
        Map<String, Reply> all = new LinkedHashMap<>();
        Function<String, Reply> reply = thing -> to(thing, isCampaign, ours);
        things.forEach(thing -> all.put(thing, reply.apply(thing)));
        return all;
    }
}
