/** ホーム。改革担当と課長のそれぞれに、今日の全体と自分の分を言う。 */
package jp.michisuji.overview.home;
