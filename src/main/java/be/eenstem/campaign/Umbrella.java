package be.eenstem.campaign;

import be.eenstem.platform.http.Etags;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

@Entity
class Umbrella {

    @Id
    String code;

    String slogan;

    @Column(name = "house_style")
    String houseStyle;

    @Version
    int version;

    void update(UmbrellaRequest request) {
        slogan = request.slogan();
        houseStyle = request.houseStyle();
    }

    String etag() {
        return Etags.of(version);
    }
}
