/** 今どこで止まっているか。開いている仕事を、後ろで待つものの余裕とともに、害の大きい順に並べる。 */
package jp.michisuji.overview.stuck;
