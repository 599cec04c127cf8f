package jp.michisuji.meeting;

import java.time.Instant;

/** 条件。条件付き了承に付いた、次の段階へ進む前に満たすべき事柄。 */
public record AgreementCondition(
        Long id, long deliberationId, String body, String ownerPost, String report, Instant fulfilledAt) {}
