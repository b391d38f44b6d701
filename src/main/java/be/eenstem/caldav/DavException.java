package be.eenstem.caldav;

import java.util.function.Consumer;
import javax.xml.namespace.QName;

/** Ends a request with an error that clients of WebDAV understand: a condition that did not hold (RFC 4918, 16). */
final class DavException extends RuntimeException {

    private static final int FORBIDDEN = 403;
    private static final QName ERROR = Names.dav("error");

    private final transient DavAnswer answer;

    private DavException(Consumer<Markup> condition) {
        super(null, null, false, false);
        Markup out = new Markup().open(ERROR);
        condition.accept(out);
        this.answer = DavAnswer.xml(FORBIDDEN, out.close(ERROR));
    }

    /** 403, with the condition that did not hold. */
    static DavException forbidden(QName condition) {
        return new DavException(out -> out.empty(condition));
    }

    /** 403: nobody may write here. */
    static DavException readOnly(String href) {
        QName needed = Names.dav("need-privileges");
        QName resource = Names.dav("resource");
        QName privilege = Names.dav("privilege");
        return new DavException(out -> out.open(needed)
                .open(resource)
                .href(href)
                .open(privilege)
                .empty(Names.dav("write"))
                .close(privilege)
                .close(resource)
                .close(needed));
    }

    DavAnswer answer() {
        return answer;
    }
}
