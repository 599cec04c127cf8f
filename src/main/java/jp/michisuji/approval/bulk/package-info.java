/** まとめて承認。同じ区分の承認待ちを並べて読み、読んだものを一度に承認する。 */
package jp.michisuji.approval.bulk;
