package jp.michisuji.approval;

import java.util.List;
import java.util.Optional;
import jp.michisuji.approval.ApprovalOrigins.Place;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 決裁を求める業務の並び。種類の名で引く。 */
@Component
public class KnownOrigins {

    private final ObjectProvider<ApprovalOrigins> origins;

    KnownOrigins(ObjectProvider<ApprovalOrigins> origins) {
        this.origins = origins;
    }

    /** @throws IllegalStateException 名乗る業務が一つに決まらない */
    public ApprovalOrigins get(String type) {
        List<ApprovalOrigins> known =
                origins.stream().filter(origin -> origin.type().equals(type)).toList();
        if (known.size() != 1) {
            throw new IllegalStateException("起案の元を名乗る業務が一つに決まらない: " + type);
        }
        return known.get(0);
    }

    /** 起案を求めた業務の画面。人が自分で起案したものでは空。 */
    public Optional<Place> placeOf(Approval approval) {
        return Optional.ofNullable(approval.origin())
                .flatMap(origin -> get(origin.type()).place(origin.id()));
    }

    /** まだ決まっていない起案を求めた業務が、中断しているわけ。 */
    public Optional<String> standstillOf(Approval approval) {
        return Optional.ofNullable(approval.origin())
                .filter(origin -> !approval.state().closed())
                .flatMap(origin -> get(origin.type()).standstill(origin.id()));
    }
}
