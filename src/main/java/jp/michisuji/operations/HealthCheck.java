package jp.michisuji.operations;

/** 健診。一つの部位を見て、所見を言う。 */
interface HealthCheck {

    Part part();

    Finding look();
}
