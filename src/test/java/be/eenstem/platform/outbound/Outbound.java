package be.eenstem.platform.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Settings and names as tests need them. */
final class Outbound {

    private Outbound() {}

    static OutboundConfig config(boolean allowLocal, Duration answerTime) {
        return new OutboundConfig() {
            @Override
            public boolean allowLocal() {
                return allowLocal;
            }

            @Override
            public Duration connectTime() {
                return Duration.ofSeconds(5);
            }

            @Override
            public Duration answerTime() {
                return answerTime;
            }

            @Override
            public Duration downloadTime() {
                return answerTime;
            }
        };
    }

    /** @param demo whether this is a run in which this machine may be called */
    static AddressGuard guard(boolean demo, Resolver resolver) {
        return new AddressGuard(resolver, config(true, Duration.ofSeconds(15)), demo);
    }

    /** Names with their addresses; what is written as an address is that. */
    static Resolver names(Map<String, List<String>> known) {
        return host -> {
            if (!known.containsKey(host) && !host.matches("[0-9a-f.:]+")) {
                throw new UnknownHostException(host);
            }
            return addresses(known.getOrDefault(host, List.of(host)));
        };
    }

    /** One name that has another address each time it is looked up. */
    static Resolver rebinding(String... answers) {
        Deque<String> next = new ArrayDeque<>(List.of(answers));
        return host -> addresses(List.of(next.size() > 1 ? next.pop() : next.peek()));
    }

    private static List<InetAddress> addresses(List<String> texts) {
        return texts.stream().flatMap(Outbound::address).toList();
    }

    private static Stream<InetAddress> address(String text) {
        try {
            return Stream.of(InetAddress.getByName(text));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
