package jp.michisuji.reform;

import java.util.List;

/** 道筋に並ぶ手続の差込口。部会で合意された案件について、聴くべき団体と職員説明を、聴取の業務が答える。 */
public interface RoadFollowUps {

    List<Long> groupHearings(long itemId);

    List<Long> staffBriefings(long itemId);
}
