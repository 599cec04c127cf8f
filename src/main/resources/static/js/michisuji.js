// 画面を少し楽にする働き。なくても全ての画面は使える。
(() => {
  'use strict';

  // 一覧から開いて戻ったとき、見ていた位置に戻す
  const scrollKey = () => 'scroll:' + location.pathname + location.search;
  const keepsScroll = document.querySelector('[data-keep-scroll]');
  if (keepsScroll) {
    const kept = sessionStorage.getItem(scrollKey());
    if (kept && !location.hash) {
      window.scrollTo(0, Number(kept));
    }
    window.addEventListener('pagehide', () => sessionStorage.setItem(scrollKey(), String(window.scrollY)));
  }

  // 中で巻く箱の行を開け閉めしても、その行を同じ高さに保つ
  const box = document.querySelector('[data-keep-place]');
  if (box) {
    const place = JSON.parse(sessionStorage.getItem('place') || 'null');
    const row = place && location.hash === place.hash && document.getElementById(decodeURIComponent(place.hash.slice(1)));
    const settle = () => {
      window.scrollTo(0, place.page);
      box.scrollTop += row.getBoundingClientRect().top - place.top;
    };
    if (row) {
      // ブラウザーは読み終えたときにもう一度行へ寄せるので、そのあとで戻す
      settle();
      window.addEventListener('load', () => requestAnimationFrame(settle));
    }
    sessionStorage.removeItem('place');
    box.addEventListener('click', (event) => {
      const link = event.target.closest('a[href*="#"]');
      const held = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (held && box.contains(held)) {
        const top = held.getBoundingClientRect().top;
        sessionStorage.setItem('place', JSON.stringify({ hash: link.hash, top, page: window.scrollY }));
      }
    });
  }

  // 絞り込んだままの一覧へ戻るリンク
  if (keepsScroll) {
    sessionStorage.setItem('list:' + location.pathname, location.pathname + location.search);
  }
  document.querySelectorAll('a[data-back-to]').forEach((link) => {
    const list = sessionStorage.getItem('list:' + link.getAttribute('href'));
    if (list) {
      link.setAttribute('href', list);
    }
  });

  // 二度押しを防ぐ。押したボタンの値は送られなければならないので、無効にはしない
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.method !== 'post' || event.defaultPrevented) {
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'true';
    const pressed = event.submitter;
    if (pressed) {
      pressed.setAttribute('aria-busy', 'true');
    }
  });
  window.addEventListener('pageshow', () => {
    document.querySelectorAll('form[data-sent]').forEach((form) => {
      delete form.dataset.sent;
      form.querySelectorAll('[aria-busy]').forEach((button) => button.removeAttribute('aria-busy'));
    });
  });

  // htmx の送信にも CSRF の札を付ける
  const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content;
  document.addEventListener('htmx:configRequest', (event) => {
    if (meta('csrf-header')) {
      event.detail.headers[meta('csrf-header')] = meta('csrf-token');
    }
  });

  // 誤りの要約があれば、まずそこへ
  document.querySelector('[data-error-summary]')?.focus();

  // 見出しのメニューは、外を押すか Esc で閉じる
  const menus = () => document.querySelectorAll('details[data-menu][open]');
  document.addEventListener('click', (event) => {
    menus().forEach((menu) => {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      menus().forEach((menu) => {
        menu.open = false;
        menu.querySelector('summary').focus();
      });
    }
  });

  // 年・月・日の欄の横の暦
  const reiwaYear = (year) => '令和' + (year === 2019 ? '元' : year - 2018);
  document.querySelectorAll('[data-date-field]').forEach((field) => {
    const picker = field.querySelector('[data-date-picker]');
    const parts = field.querySelectorAll('input[type="text"]');
    picker.hidden = false;
    picker.addEventListener('change', () => {
      if (picker.value) {
        const [year, month, day] = picker.value.split('-').map(Number);
        parts[0].value = year >= 2019 ? reiwaYear(year) : String(year);
        parts[1].value = String(month);
        parts[2].value = String(day);
      }
    });
  });
})();
