/* Maps on Leaflet: the city's areas as background, points in bundles, and a place that is set with mouse or keyboard. Every map
   only adds to what stands beside it as a list or as fields; without this script it is not there. */
"use strict";
(() => {
  const L = window.L;
  if (!L) return;
  const CITY = [[50.96, 13.58], [51.18, 13.97]];
  const NEAR = 16;
  const PAPER = 640;

  /* Where only borders are drawn, a few of them have to be in sight. */
  const nearest = box => box.dataset.tiles ? NEAR : NEAR - 3;

  const element = (name, classes, text) => {
    const made = document.createElement(name);
    if (classes) made.className = classes;
    if (text) made.textContent = text;
    return made;
  };
  const get = url => fetch(url, { headers: { Accept: "application/geo+json" } }).then(answer => answer.ok ? answer.json() : Promise.reject(answer.status));

  let outlines;
  const areas = url => (outlines ??= get(url).catch(() => ({ features: [] })));

  /* The name under which a screen reader and a pointer find a marker. */
  const marker = (place, classes, content, title) => L.marker(place, {
    icon: L.divIcon({ className: classes, html: element("span", "", content), iconSize: null }),
    title, alt: title, keyboard: true
  });
  const pin = (place, title, classes = "") => marker(place, `pin ${classes}`, "", title);
  const bundle = (place, count, words) => marker(place, `bundle ${count >= 100 ? "large" : ""}`, String(count), words.bundle.replace("{0}", count));

  function start(box) {
    box.hidden = false;
    const map = L.map(box, {
      zoomControl: false, attributionControl: false, scrollWheelZoom: false, zoomSnap: 0.5, minZoom: 9, maxZoom: 19,
      zoomAnimation: !matchMedia("(prefers-reduced-motion: reduce)").matches
    });
    L.control.zoom({ zoomInTitle: box.dataset.zoomIn, zoomOutTitle: box.dataset.zoomOut }).addTo(map);
    if (box.dataset.tiles) {
      L.tileLayer(box.dataset.tiles, { maxZoom: 19 }).addTo(map);
      box.classList.add("tiled");
      if (box.dataset.attribution) box.append(element("span", "attribution", box.dataset.attribution));
    }
    map.on("focus", () => map.scrollWheelZoom.enable());
    map.on("blur", () => map.scrollWheelZoom.disable());
    map.fitBounds(CITY);
    printing(map, box);
    return map;
  }

  /* Paper is narrower than a screen: what is seen is drawn anew for it, and for the screen afterwards. */
  function printing(map, box) {
    let seen;
    window.addEventListener("beforeprint", () => {
      seen = map.getBounds();
      box.style.width = `${Math.min(box.offsetWidth, PAPER)}px`;
      map.invalidateSize({ animate: false });
      map.fitBounds(seen, { animate: false });
    });
    window.addEventListener("afterprint", () => {
      box.style.width = "";
      map.invalidateSize({ animate: false });
      map.fitBounds(seen, { animate: false });
    });
  }

  async function background(map, box) {
    const chosen = new Set((box.dataset.chosen ?? "").split(",").filter(Boolean));
    const found = await areas(box.dataset.areas);
    const layer = L.geoJSON(found, {
      style: one => ({ className: `area ${chosen.has(one.properties.key) ? "chosen" : ""}` }),
      onEachFeature: (one, shape) => shape.bindTooltip(element("span", "", one.properties.name), { sticky: true })
    }).addTo(map);
    /* Whoever listens for the focus of a path makes it a stop of the keyboard, and what it tells stands in the list of the page. */
    layer.eachLayer(shape => shape.getElement()?.setAttribute("tabindex", "-1"));
    return { found, layer, chosen };
  }

  const popup = (box, one) => {
    const link = element("a", "", one.title);
    link.href = box.dataset.link + encodeURIComponent(one.reference);
    if (box.dataset.language) link.lang = box.dataset.language;
    return link;
  };

  /* Points from an address; where it answers with a part only, it is asked anew for what comes into sight. One that answers with all
     of them at once takes no section. */
  function points(map, box, fits) {
    const words = { bundle: box.dataset.bundle };
    const group = L.markerClusterGroup({
      showCoverageOnHover: false, maxClusterRadius: 48, animate: false,
      iconCreateFunction: one => L.divIcon({ className: "bundle", html: element("span", "", String(one.getChildCount())), iconSize: null })
    });
    const bundles = L.layerGroup().addTo(map);
    group.addTo(map);
    let asked = 0;
    const draw = answer => {
      group.clearLayers();
      bundles.clearLayers();
      group.addLayers(answer.features.filter(one => !one.properties.count).map(one => {
        const [longitude, latitude] = one.geometry.coordinates;
        const set = pin([latitude, longitude], one.properties.title, one.properties.answered ? "done" : "").bindPopup(() => popup(box, one.properties));
        return box.dataset.named ? set.bindTooltip(element("span", "", one.properties.title), { permanent: true, direction: "auto", offset: [10, 0] }) : set;
      }));
      answer.features.filter(one => one.properties.count).forEach(one => {
        const [longitude, latitude] = one.geometry.coordinates;
        bundle([latitude, longitude], one.properties.count, words).on("click keypress", () => map.setView([latitude, longitude], map.getZoom() + 2)).addTo(bundles);
      });
      return answer;
    };
    const load = section => {
      const number = ++asked;
      const url = new URL(box.dataset.points, location.href);
      if (section) {
        const seen = map.getBounds().pad(0.1);
        const values = { west: seen.getWest(), south: seen.getSouth(), east: seen.getEast(), north: seen.getNorth() };
        Object.entries(values).forEach(([name, value]) => url.searchParams.set(name, value.toFixed(4)));
        url.searchParams.set("zoom", Math.round(map.getZoom()));
      }
      return get(url).then(answer => number === asked ? draw(answer) : answer);
    };
    load(!box.dataset.whole).then(answer => {
      if (answer.part) map.on("moveend", () => load(true).catch(() => {}));
      else if (fits && group.getLayers().length) map.fitBounds(group.getBounds().pad(0.1), { maxZoom: nearest(box) });
    }).catch(() => box.append(element("p", "attribution", box.dataset.failed)));
  }

  function shown(map, box) {
    if (box.dataset.lon && box.dataset.lat) {
      const place = [Number(box.dataset.lat), Number(box.dataset.lon)];
      pin(place, box.getAttribute("aria-label") ?? "").addTo(map);
      map.setView(place, nearest(box));
    }
    if (box.dataset.geometry) {
      /* A drawing that nothing opens: the page says in words what stands there. */
      const shape = L.geoJSON(JSON.parse(box.dataset.geometry), { style: { className: "drawn" }, pointToLayer: (one, place) => L.marker(place, { icon: L.divIcon({ className: box.dataset.city ? "pin spot" : "pin", html: element("span", ""), iconSize: null }), keyboard: false, interactive: false }) }).addTo(map);
      if (shape.getBounds().isValid() && !box.dataset.city) map.fitBounds(shape.getBounds().pad(0.2), { maxZoom: nearest(box) });
    }
  }

  /* A map in a closed part of the page has no size yet. */
  const opened = box => new Promise(then => {
    const part = box.closest("details:not([open])");
    if (part) part.addEventListener("toggle", () => then(), { once: true });
    else then();
  });

  document.querySelectorAll("[data-map]").forEach(async box => {
    await opened(box);
    const map = start(box);
    shown(map, box);
    const { layer, chosen } = await background(map, box);
    const near = layer.getLayers().filter(one => chosen.has(one.feature.properties.key));
    const one = box.dataset.lon || box.dataset.geometry;
    /* One dot on empty ground says nothing: where no streets are drawn, the whole of its Stadtteil is in sight. */
    const bare = box.dataset.lon && !box.dataset.tiles;
    if (near.length && bare) map.fitBounds(L.featureGroup(near).getBounds().extend([Number(box.dataset.lat), Number(box.dataset.lon)]).pad(0.1));
    else if (near.length && !one) map.fitBounds(L.featureGroup(near).getBounds().pad(0.1));
    /* What lies all over the city is drawn on the whole of it. */
    else if ((!one || box.dataset.city) && layer.getLayers().length) map.fitBounds(layer.getBounds());
    if (box.dataset.points) points(map, box, !near.length);
  });

  window.spMap = { start, background, pin, element };
})();
