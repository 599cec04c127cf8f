// 会議の記録を打つそばから保存する。保存するのは htmx で、ここは行を足すことと、他の職員の筆を画面に移すことだけをする。
(() => {
  'use strict';

  const box = (form) => form.querySelector('[data-live-value]');
  const seen = (form) => form.querySelector('[data-live-seen]');
  const same = (one, other) => one.replace(/\r\n/g, '\n').trim() === other.replace(/\r\n/g, '\n').trim();
  const unsaved = (form) => box(form) && seen(form) && !same(box(form).value, seen(form).value);
  const net = () => document.getElementById('live-net');

  // Ctrl+Enter で、この欄を保存し、次の行を加える
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) {
      return;
    }
    const row = event.target.closest('[data-live-row]');
    const add = row?.parentElement.parentElement.querySelector('[data-live-add]');
    if (add) {
      event.preventDefault();
      event.target.dispatchEvent(new Event('change', { bubbles: true }));
      add.requestSubmit();
    }
  });

  // 競り合っている間は、決めるボタンだけが送る。欄を離れたときの保存が、押したボタンを消してしまわないように
  document.addEventListener('htmx:beforeRequest', (event) => {
    const contested = event.target.closest?.('[data-live-field]')?.querySelector('[data-live-conflict]');
    if (contested && event.detail.requestConfig.triggeringEvent?.type !== 'submit') {
      event.preventDefault();
    }
  });

  // 保存できなければ、黙っていない。ログインの画面が返ったときも、欄を壊さない
  const alarm = (text) => {
    net().textContent = text;
    net().hidden = !text;
  };
  document.addEventListener('htmx:beforeSwap', (event) => {
    const field = event.target.closest?.('[data-live-field]');
    if (field && event.detail.xhr.status === 200 && !event.detail.serverResponse.includes('data-live-seen')) {
      event.detail.shouldSwap = false;
      alarm('保存できませんでした。ログインが切れています。欄の文を写してから、読み直してください。');
    } else if (field && event.detail.xhr.status === 200) {
      alarm('');
    }
  });
  ['htmx:sendError', 'htmx:responseError', 'htmx:timeout'].forEach((name) =>
    document.addEventListener(name, (event) => {
      if (event.target.closest?.('[data-live-field], [data-live-add]')) {
        alarm('保存できませんでした。つながりを確かめてください。打った文は欄に残っています。');
      }
    }),
  );
  window.addEventListener('beforeunload', (event) => {
    if ([...document.querySelectorAll('[data-live-field]')].some(unsaved)) {
      event.preventDefault();
    }
  });

  // 他の職員の筆
  const say = (form, text) => {
    const after = form.querySelector('.live__after');
    let state = after.querySelector('.live__state');
    if (!state) {
      state = document.createElement('p');
      state.className = 'live__state';
      after.append(state);
    }
    state.textContent = text;
  };
  const bring = (news) => {
    const row = news.firstElementChild;
    const list = document.getElementById(row.dataset.liveList);
    if (list && !list.querySelector(`[data-live-row="${row.dataset.liveRow}"]`)) {
      list.append(row);
      window.htmx.process(row);
    }
  };
  const write = (news) => {
    const form = document.getElementById('f-' + news.dataset.newsField);
    // 自分の打ちかけには触れない。次に保存するとき、両方の文が並ぶ
    if (form && !unsaved(form) && !same(seen(form).value, news.dataset.newsValue)) {
      box(form).value = news.dataset.newsValue;
      seen(form).value = news.dataset.newsValue;
      say(form, news.textContent);
    }
  };
  const drop = (news) => {
    const row = document.getElementById('row-' + news.dataset.newsGone);
    if (!row) {
      return;
    }
    const forms = [...row.querySelectorAll('[data-live-field]')];
    if (forms.some(unsaved) || row.contains(document.activeElement)) {
      say(forms[0], news.textContent);
    } else {
      row.remove();
    }
  };
  document.addEventListener('htmx:afterSwap', (event) => {
    if (event.target.id !== 'live-news') {
      return;
    }
    event.target.querySelectorAll('[data-news-row]').forEach(bring);
    event.target.querySelectorAll('[data-news-field]').forEach(write);
    event.target.querySelectorAll('[data-news-gone]').forEach(drop);
    event.target.querySelectorAll('ul, p').forEach((left) => left.remove());
  });
})();
