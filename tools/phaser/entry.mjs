// Without this plugin a game never starts, and nothing says so.
import 'phaser/src/events/EventEmitter';
import CanvasRenderer from 'phaser/src/renderer/canvas/CanvasRenderer';
import WebGLRenderer from 'phaser/src/renderer/webgl/WebGLRenderer';
import RendererEvents from 'phaser/src/renderer/events';
import CONST from 'phaser/src/const';
import BlendModes from 'phaser/src/renderer/BlendModes';
import ScaleModes from 'phaser/src/renderer/ScaleModes';
import Game from 'phaser/src/core/Game';
import CoreEvents from 'phaser/src/core/events';
import Scene from 'phaser/src/scene/Scene';
import Scenes from 'phaser/src/scene';
import Scale from 'phaser/src/scale';
import Textures from 'phaser/src/textures';
import Clock from 'phaser/src/time/Clock';
import TimerEvent from 'phaser/src/time/TimerEvent';
import TimeEvents from 'phaser/src/time/events';
import Tweens from 'phaser/src/tweens';
import Camera from 'phaser/src/cameras/2d/Camera';
import CameraManager from 'phaser/src/cameras/2d/CameraManager';
import CameraEvents from 'phaser/src/cameras/2d/events';
import Color from 'phaser/src/display/color/Color';
import Rectangle from 'phaser/src/geom/rectangle/Rectangle';
import Circle from 'phaser/src/geom/circle/Circle';
import Vector2 from 'phaser/src/math/Vector2';
import MathEasing from 'phaser/src/math/easing';
import InputPlugin from 'phaser/src/input/InputPlugin';
import Pointer from 'phaser/src/input/Pointer';
import InputEvents from 'phaser/src/input/events';
import LoaderPlugin from 'phaser/src/loader/LoaderPlugin';
import LoaderEvents from 'phaser/src/loader/events';
import 'phaser/src/loader/filetypes/AtlasJSONFile';
import 'phaser/src/loader/filetypes/ImageFile';
import 'phaser/src/loader/filetypes/JSONFile';
import 'phaser/src/loader/filetypes/MultiAtlasFile';
import 'phaser/src/loader/filetypes/SpriteSheetFile';
import GameObjectEvents from 'phaser/src/gameobjects/events';
import 'phaser/src/gameobjects/DisplayList';
import 'phaser/src/gameobjects/UpdateList';
import 'phaser/src/gameobjects/GameObjectCreator';
import 'phaser/src/gameobjects/GameObjectFactory';
import GameObject from 'phaser/src/gameobjects/GameObject';
import Container from 'phaser/src/gameobjects/container/Container';
import Graphics from 'phaser/src/gameobjects/graphics/Graphics';
import Image from 'phaser/src/gameobjects/image/Image';
import Layer from 'phaser/src/gameobjects/layer/Layer';
import Sprite from 'phaser/src/gameobjects/sprite/Sprite';
import Text from 'phaser/src/gameobjects/text/Text';
import TileSprite from 'phaser/src/gameobjects/tilesprite/TileSprite';
import Zone from 'phaser/src/gameobjects/zone/Zone';
import RectangleShape from 'phaser/src/gameobjects/shape/rectangle/Rectangle';
import 'phaser/src/gameobjects/container/ContainerFactory';
import 'phaser/src/gameobjects/graphics/GraphicsFactory';
import 'phaser/src/gameobjects/image/ImageFactory';
import 'phaser/src/gameobjects/layer/LayerFactory';
import 'phaser/src/gameobjects/sprite/SpriteFactory';
import 'phaser/src/gameobjects/text/TextFactory';
import 'phaser/src/gameobjects/tilesprite/TileSpriteFactory';
import 'phaser/src/gameobjects/zone/ZoneFactory';
import 'phaser/src/gameobjects/shape/rectangle/RectangleFactory';
import 'phaser/src/gameobjects/graphics/GraphicsCreator';

export const { VERSION, AUTO, CANVAS, WEBGL, HEADLESS } = CONST;
export const Time = { Clock, TimerEvent, Events: TimeEvents };
export const Core = { Events: CoreEvents };
export const Cameras = { Scene2D: { Camera, CameraManager, Events: CameraEvents } };
export const Display = { Color };
export const Geom = { Rectangle, Circle };
export const Input = { InputPlugin, Pointer, Events: InputEvents };
export const Loader = { LoaderPlugin, Events: LoaderEvents };
export const GameObjects = {
  GameObject,
  Container,
  Graphics,
  Image,
  Layer,
  Sprite,
  Text,
  TileSprite,
  Zone,
  Rectangle: RectangleShape,
  Events: GameObjectEvents,
};
const PhaserMath = { Vector2, Easing: MathEasing };
export { PhaserMath as Math };
export const Renderer = {
  Canvas: { CanvasRenderer },
  WebGL: { WebGLRenderer },
  Events: RendererEvents,
};
export { BlendModes, Game, Scale, ScaleModes, Scene, Scenes, Textures, Tweens };
