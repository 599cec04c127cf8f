package jp.michisuji.transfer;

/**
 * 要ることの案。決定表が業務の事実から出し、取りまとめ課長が確かめる。
 *
 * @param reason 案のわけ
 * @param source 典拠（「T8」など）。表に当たる行がなければ {@code null}
 */
public record NeedProposal(Need need, boolean needed, String reason, String source) {}
