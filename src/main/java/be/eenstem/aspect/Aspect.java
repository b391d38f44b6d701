package be.eenstem.aspect;

import be.eenstem.kernel.LocalizedText;
import be.eenstem.platform.http.Etags;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Aspect {

    @Id
    String code;

    int number;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText name;

    @Column(name = "\"group\"")
    String group;

    @Version
    int version;

    void update(AspectRequest request) {
        number = request.number();
        name = request.name();
        group = request.group();
    }

    String etag() {
        return Etags.of(version);
    }
}
