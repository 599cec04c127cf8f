// 進め方の図。[data-diagram] に図を描き、[data-current] の要素に「ここ」の印を付ける。
(() => {
  'use strict';

  const marks = (canvas, overlays, registry, ids) => {
    ids.filter((id) => registry.get(id)).forEach((id) => {
      canvas.addMarker(id, 'current');
      const here = document.createElement('span');
      here.className = 'diagram__here';
      here.textContent = 'ここ';
      overlays.add(id, { position: { top: -28, left: 0 }, show: { minZoom: 0 }, scale: { min: 1, max: 1 }, html: here });
    });
  };

  // 端に触れないように余白を取り、下には bpmn.io の印の分を空ける
  const fit = (canvas) => {
    canvas.zoom('fit-viewport', 'auto');
    const view = canvas.viewbox();
    const edge = 24 / canvas.zoom();
    const all = view.inner;
    canvas.viewbox({ x: all.x - edge, y: all.y - edge, width: all.width + edge * 2, height: all.height + edge * 4 });
  };

  // 全体を見せ、小さくなりすぎるときは「ここ」を中ほどに置く
  const frameUp = (canvas, registry, ids) => {
    fit(canvas);
    const first = registry.get(ids[0]);
    if (canvas.zoom() < 0.5 && first) {
      canvas.zoom(0.75);
      const view = canvas.viewbox();
      canvas.viewbox({
        x: first.x + first.width / 2 - view.width / 2,
        y: first.y + first.height / 2 - view.height / 2,
        width: view.width,
        height: view.height,
      });
    }
  };

  const zoomButtons = (figure, canvas) => {
    const buttons = figure?.querySelector('[data-diagram-zoom]');
    if (!buttons) {
      return;
    }
    buttons.hidden = false;
    buttons.addEventListener('click', (event) => {
      const way = event.target.dataset.zoom;
      if (way === 'fit') {
        fit(canvas);
      } else if (way) {
        canvas.zoom(canvas.zoom() * (way === 'in' ? 1.25 : 0.8));
      }
    });
  };

  const draw = async (box) => {
    const words = [...box.childNodes];
    const response = await fetch(box.dataset.diagram, { headers: { Accept: 'application/xml, text/xml' } });
    if (!response.ok) {
      return;
    }
    const xml = await response.text();
    words.forEach((node) => node.remove());
    box.classList.add('diagram__canvas--drawn');
    const viewer = new window.BpmnJS({ container: box, zoomScroll: { enabled: false } });
    try {
      await viewer.importXML(xml);
    } catch (broken) {
      viewer.destroy();
      box.classList.remove('diagram__canvas--drawn');
      box.append(...words);
      return;
    }
    viewer.get('zoomScroll').toggle(false); // 頁を送る動きを図が奪わない
    const canvas = viewer.get('canvas');
    const registry = viewer.get('elementRegistry');
    const ids = (box.dataset.current || '').split(',').filter(Boolean);
    marks(canvas, viewer.get('overlays'), registry, ids);
    frameUp(canvas, registry, ids);
    zoomButtons(box.closest('.diagram'), canvas);
  };

  if (window.BpmnJS) {
    document.querySelectorAll('[data-diagram]').forEach(draw);
  }
})();
