/** The four people in the room. Likeness is carried by hair mass, width of skull, jowl, brows, glasses, shoulders, prop. */
export const cast = {
  kono: {
    skin: 'amber', hair: 'cropped', hairInk: 'black', width: 1.05, jowl: 6, cheek: 3, chin: 1, browWeight: 5, mouthWidth: 1.12,
    age: 1, shoulder: 1.08, stout: 8, neck: 5, drop: 3, cloth: 'brown', tie: '#b8862f', tiePattern: 'stripe',
    restingFace: { browInner: -0.8, corners: -0.4 },
    poses: { rest: 'folded', speak: 'palm' },
  },
  khrushchev: {
    skin: 'rose', hair: 'fringed', hairInk: 'white', browInk: '#85765f', width: 1.09, jowl: 9.5, cheek: 4, crown: -1, browWeight: 3,
    noseWidth: 2, mouthWidth: 1.1, age: 1, shoulder: 1.12, stout: 20, neck: 8, drop: 5, cloth: 'stone', tie: '#5d6a3f', tiePattern: 'stripe',
    restingFace: { corners: 1.2 },
    poses: { rest: 'fists', speak: 'stress' },
  },
  interpreter: {
    skin: 'sand', hair: 'wavy', hairInk: 'dark', width: 0.93, jowl: -1, chin: 2, crown: 1, browWeight: 3.2, noseLength: 1,
    age: 0, shoulder: 0.9, cloth: 'olive', tie: '#3f4a52', bow: true,
    restingFace: { browRaise: 0.6 },
    poses: { rest: 'listening', speak: 'explaining' },
  },
  rozhetskin: {
    skin: 'pale', hair: 'receding', hairInk: 'brown', width: 0.94, jowl: -1, chin: 1, crown: 2, browWeight: 2.8, noseLength: 2, age: 1,
    shoulder: 0.94, cloth: 'navy', tie: '#6d4530', waistcoat: true,
    glasses: { radius: 10.2, weight: 2.1, colour: '#23201e', shape: 'round' },
    restingFace: { gazeDown: 0.3, upperLid: 0.1, lowerLid: 0.12 },
    poses: { rest: 'notes', write: 'notesEnd' },
  },
};
