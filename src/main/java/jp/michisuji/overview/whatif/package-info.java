/** 仮の変更。開催を動かす、やめる、工程が遅れる、継続になる、を重ねて当て、何がずれて何が間に合わなくなるかを見る。 */
package jp.michisuji.overview.whatif;
