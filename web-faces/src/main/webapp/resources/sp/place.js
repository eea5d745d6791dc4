/* Sets a place on a map: a point, a line or an area. What is set stands in the hidden fields; a click on the map does the same as
   the button for its middle, so that the arrow keys and one button are enough. */
"use strict";
(() => {
  if (!window.spMap) return;
  const { start, background, pin, element } = window.spMap;
  const LEAST = { POINT: 1, LINE: 2, AREA: 3 };

  const inRing = ([x, y], ring) => ring.reduce((inside, [x1, y1], i) => {
    const [x2, y2] = ring[(i || ring.length) - 1];
    return (y1 > y) !== (y2 > y) && x < (x2 - x1) * (y - y1) / (y2 - y1) + x1 ? !inside : inside;
  }, false);
  const rings = geometry => geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const areaOf = (point, found) => found.features.find(one => rings(one.geometry).some(([shell, ...holes]) =>
    inRing(point, shell) && !holes.some(hole => inRing(point, hole))));

  const geometryOf = (kind, corners) => {
    if (kind === "POINT") return { type: "Point", coordinates: corners[0] };
    if (kind === "LINE") return { type: "LineString", coordinates: corners };
    return { type: "Polygon", coordinates: [[...corners, corners[0]]] };
  };
  const cornersOf = geometry => geometry.type === "Point" ? [geometry.coordinates]
    : geometry.type === "LineString" ? geometry.coordinates : geometry.coordinates[0].slice(0, -1);
  const kindOf = geometry => ({ Point: "POINT", LineString: "LINE", Polygon: "AREA" })[geometry.type];
  // What was typed instead of drawn: latitude before longitude, as people write it; anything else is for the server to judge.
  const read = typed => {
    const [, latitude, longitude] = typed.trim().match(/^(-?\d{1,2}\.\d+)[,; ]+(-?\d{1,3}\.\d+)$/) ?? [];
    if (latitude) return { type: "Point", coordinates: [Number(longitude), Number(latitude)] };
    try { return JSON.parse(typed); } catch { return null; }
  };
  const middle = corners => [0, 1].map(i => corners.reduce((sum, corner) => sum + corner[i], 0) / corners.length);

  document.querySelectorAll("[data-place-field]").forEach(async field => {
    const words = field.dataset;
    const kinds = words.placeField.split(" ").filter(Boolean);
    const hidden = name => field.querySelector(`[data-place=${name}]`);
    const box = field.querySelector("[data-place-map]");
    const tools = field.querySelector("[data-place-tools]");
    const status = field.querySelector("[role=status]");
    const map = start(box);
    box.append(element("span", "cross"));
    const drawn = window.L.layerGroup().addTo(map);
    let kind = kinds[0];
    let corners = [];
    let found = { features: [] };

    const button = (text, action, first) => {
      const made = element("button", first ? "button first" : "button", text);
      made.type = "button";
      made.addEventListener("click", action);
      tools.append(made);
      return made;
    };
    const write = (name, value) => { if (hidden(name)) hidden(name).value = value; };

    function tell(whole, place) {
      const area = whole && areaOf(place, found);
      const where = whole ? `${place[1].toFixed(5)}, ${place[0].toFixed(5)}${area ? ` (${area.properties.name})` : ""}` : "";
      status.textContent = whole ? words.set.replace("{0}", where) : corners.length ? words.more : words.none;
      const choice = words.areaField && document.getElementById(words.areaField);
      if (area && choice) {
        choice.value = area.properties.key;
        choice.dispatchEvent(new Event("change", { bubbles: true }));
      }
    }

    function draw() {
      drawn.clearLayers();
      const places = corners.map(([longitude, latitude]) => [latitude, longitude]);
      places.forEach(place => pin(place, words.corner, kind === "POINT" ? "" : "corner").addTo(drawn));
      if (kind === "LINE" && places.length > 1) window.L.polyline(places, { className: "drawn" }).addTo(drawn);
      if (kind === "AREA" && places.length > 1) window.L.polygon(places, { className: "drawn" }).addTo(drawn);
      back.hidden = kind === "POINT";
      set.textContent = kind === "POINT" ? words.setPoint : words.setCorner;
      back.disabled = remove.disabled = !corners.length;
    }

    function changed() {
      const whole = corners.length >= LEAST[kind];
      const place = whole ? (kind === "LINE" ? corners[0] : middle(corners)) : null;
      write("lon", whole ? place[0].toFixed(6) : "");
      write("lat", whole ? place[1].toFixed(6) : "");
      write("geometry", whole ? JSON.stringify(geometryOf(kind, corners)) : "");
      draw();
      tell(whole, place);
    }

    function add(place) {
      const corner = [Number(place.lng.toFixed(6)), Number(place.lat.toFixed(6))];
      corners = kind === "POINT" ? [corner] : [...corners, corner];
      changed();
    }

    if (kinds.length > 1) {
      const choice = element("select", "in");
      choice.setAttribute("aria-label", words.kind);
      kinds.forEach(one => choice.append(new Option(words[one.toLowerCase()], one)));
      choice.addEventListener("change", () => { kind = choice.value; corners = []; changed(); });
      tools.append(choice);
    }
    const set = button(words.setPoint, () => add(map.getCenter()), false);
    const back = button(words.back, () => { corners = corners.slice(0, -1); changed(); });
    const remove = button(words.remove, () => { corners = []; changed(); });
    if (navigator.geolocation && window.isSecureContext) {
      button(words.here, () => navigator.geolocation.getCurrentPosition(
        here => { map.setView([here.coords.latitude, here.coords.longitude], 16); }, () => { status.textContent = words.notHere; }));
    }
    map.on("click", event => add(event.latlng));

    const given = hidden("geometry")?.value ? read(hidden("geometry").value)
      : hidden("lon")?.value ? { type: "Point", coordinates: [Number(hidden("lon").value), Number(hidden("lat").value)] } : null;
    if (given && kinds.includes(kindOf(given))) {
      kind = kindOf(given);
      corners = cornersOf(given);
      const choice = tools.querySelector("select");
      if (choice) choice.value = kind;
      map.fitBounds(corners.map(([longitude, latitude]) => [latitude, longitude]), { maxZoom: 15 });
    }
    draw();
    status.textContent = words.none;
    const city = await background(map, box);
    found = city.found;
    if (corners.length) tell(corners.length >= LEAST[kind], middle(corners));
    else if (city.layer.getLayers().length) map.fitBounds(city.layer.getBounds());
  });
})();
